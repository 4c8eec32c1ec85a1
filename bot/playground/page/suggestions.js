// What opens above the message field: the bot's commands, its inline results, the menu of things to attach.

import { h } from "./dom.js";
import { commands, emit, on, speakerId, store } from "./store.js";
import { move } from "./wire.js";

const INLINE_PAUSE = 250;
let chosen = 0;
let rows = [];
let query = { id: null, text: null, timer: 0 };

export const hasSuggestions = () => rows.length > 0;

export function closeSuggestions(holder) {
  rows = [];
  query.text = null;
  holder.replaceChildren();
}

function show(holder, items, label) {
  rows = items;
  chosen = Math.min(chosen, Math.max(items.length - 1, 0));
  if (!items.length) {
    holder.replaceChildren();
    return;
  }
  const nodes = items.map((item, index) =>
    h(
      "button",
      { class: "choice", type: "button", role: "option", id: `choice-${index}`, testid: "suggestion", "aria-selected": String(index === chosen), onclick: () => item.send() },
      h("b", {}, item.title),
      h("span", {}, item.detail),
    ),
  );
  holder.replaceChildren(h("div", { class: "pop", role: "listbox", "aria-label": label }, nodes));
  nodes[chosen].scrollIntoView({ block: "nearest" });
}

export function suggestCommands(holder, text, label) {
  const typed = text.slice(1).toLowerCase();
  const matching = commands().filter((one) => one.command.startsWith(typed));
  show(
    holder,
    matching.map((one) => ({
      title: `/${one.command}`,
      detail: one.description,
      send: () => emit("say", `/${one.command}`),
      complete: () => emit("fill", `/${one.command} `),
    })),
    label,
  );
}

export function suggestInline(holder, text, label) {
  if (text === query.text) return;
  query.text = text;
  clearTimeout(query.timer);
  query.timer = setTimeout(async () => {
    const answer = await move("inline", { query: text });
    query.id = answer?.result ?? null;
    const early = query.answers?.get(query.id);
    if (early) showInline(holder, early, label);
  }, INLINE_PAUSE);
  query.show = (event) => showInline(holder, event, label);
}

function showInline(holder, event, label) {
  chosen = 0;
  const send = (result) => () => {
    move("choose", { query_id: event.inline_query_id, result_id: result.id });
    emit("fill", "");
  };
  show(holder, event.results.map((result) => ({ title: result.title, detail: result.description, send: send(result) })), label);
}

on("inline_answer", (event) => {
  if (event.person_id !== speakerId() || query.text === null) return;
  query.answers = new Map([[event.inline_query_id, event]]);
  if (event.inline_query_id === query.id) query.show(event);
});

export function suggestionKey(event, holder, label) {
  if (!rows.length) return false;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : rows.length - 1)) % rows.length;
    show(holder, rows, label);
  } else if (event.key === "Tab" && rows[chosen].complete) rows[chosen].complete();
  else if (event.key === "Enter" && !event.shiftKey) rows[chosen].send();
  else if (event.key === "Escape") closeSuggestions(holder);
  else return false;
  event.preventDefault();
  return true;
}

export function resetChoice() {
  chosen = 0;
}

export const inlineText = (text) => {
  const start = `@${store.bot.username} `;
  return text.toLowerCase().startsWith(start) ? text.slice(start.length) : null;
};
