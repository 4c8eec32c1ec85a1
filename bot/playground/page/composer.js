// Where one writes: the field, replies and edits, attachments and the keys a bot offers.

import { byId, h, icon } from "./dom.js";
import { chooseLocation, chooseSticker } from "./dialogs.js";
import { summary } from "./people.js";
import { chat, emit, fromBot, isGroup, isMine, lastOwnText, on, speaker, speakerId, store } from "./store.js";
import { closeSuggestions, hasSuggestions, inlineText, resetChoice, suggestCommands, suggestInline, suggestionKey } from "./suggestions.js";
import { startButton } from "./thread.js";
import { move, uploadFile } from "./wire.js";
import { t } from "./words.js";

const drafts = new Map();
let context = { reply: null, edit: null };
let keysShown = true;
let field;
let pop;

const iconButton = (name, label, attributes) =>
  h("button", { class: "icon-button", type: "button", "aria-label": t(label), title: t(label), ...attributes }, icon(name));

function grow() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
  byId("send").disabled = !field.value.trim();
  drafts.set(store.open, field.value);
}

function write(text) {
  if (!field) return;
  field.value = text;
  grow();
  suggest();
  field.focus();
}

function suggest() {
  const text = context.edit ? "" : field.value;
  const label = t("composer.suggestions");
  const asked = inlineText(text);
  if (asked !== null) suggestInline(pop, asked, label);
  else if (/^\/[a-z0-9_]*$/i.test(text)) suggestCommands(pop, text, label);
  else closeSuggestions(pop);
}

async function submit() {
  const text = field.value.trim();
  if (!text) return;
  const { edit, reply } = context;
  write("");
  setContext({ reply: null, edit: null });
  if (edit) await move("edit", { message_id: edit.message_id, text });
  else await say(text, reply?.message_id);
}

const say = (text, replyTo) => move("say", { text, reply_to: replyTo });

function setContext(next) {
  context = { reply: null, edit: null, ...next };
  renderBar();
  field?.focus();
}

function renderBar() {
  const holder = byId("bar");
  if (!holder) return;
  const message = context.edit ?? context.reply;
  if (!message) {
    holder.replaceChildren();
    return;
  }
  const title = context.edit ? t("chat.edit") : t("chat.reply_to", { name: message.from?.first_name ?? "" });
  const cancel = () => {
    if (context.edit) write("");
    setContext({});
  };
  holder.replaceChildren(
    h(
      "div",
      { class: "bar", testid: context.edit ? "edit-bar" : "reply-bar" },
      icon(context.edit ? "slash" : "reply"),
      h("div", {}, h("b", {}, title), h("span", {}, summary(message).slice(0, 140))),
      iconButton("close", "chat.cancel", { onclick: cancel, testid: "bar-cancel" }),
    ),
  );
}

function keydown(event) {
  if (event.isComposing || suggestionKey(event, pop, t("composer.suggestions"))) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape" && (context.edit || context.reply)) {
    if (context.edit) write("");
    setContext({});
  } else if (event.key === "ArrowUp" && !field.value) {
    const own = lastOwnText();
    if (!own) return;
    event.preventDefault();
    setContext({ edit: own });
    write(own.text);
  }
}

function attachMenu() {
  if (pop.firstChild) {
    closeSuggestions(pop);
    return;
  }
  const entry = (symbol, name, action) =>
    h("button", { class: "choice", type: "button", role: "menuitem", testid: `attach-${name}`, onclick: () => { closeSuggestions(pop); action(); } }, icon(symbol), t(`attach.${name}`));
  const menu = h("div", { class: "pop menu", role: "menu", "aria-label": t("composer.attach") }, [
    entry("file", "file", () => byId("file-input").click()),
    entry("photo", "photo", () => byId("photo-input").click()),
    entry("place", "location", () => chooseLocation(context.reply?.message_id)),
    entry("smile", "sticker", chooseSticker),
    entry("mic", "voice", () => move("voice")),
    entry("person", "contact", () => move("contact")),
  ]);
  pop.replaceChildren(menu);
  menu.querySelector("button").focus();
}

function picker(id, as, accept) {
  const input = h("input", { type: "file", id, testid: id, accept, hidden: true, "aria-label": t(`attach.${as}`) });
  input.addEventListener("change", async () => {
    for (const file of input.files) await uploadFile(file, as);
    input.value = "";
  });
  return input;
}

function speakerChoice(one) {
  const choice = h(
    "select",
    { id: "speaker", testid: "speaker" },
    one.members.map((id) => h("option", { value: id, selected: id === speakerId() }, store.people.get(id)?.first_name ?? String(id))),
  );
  choice.addEventListener("change", () => {
    store.speakers.set(one.id, Number(choice.value));
    emit("speaker");
  });
  return h("div", { class: "speaker" }, h("label", { for: "speaker" }, t("composer.speaker")), choice);
}

function keyPress(spec) {
  if (spec.request_location) chooseLocation();
  else if (spec.request_contact) move("contact");
  else say(spec.text);
}

function keys(one) {
  const rows = one.keyboard?.keyboard;
  if (!rows || !keysShown) return null;
  return h(
    "div",
    { class: "keys", testid: "keyboard" },
    rows.map((row) =>
      h("div", { class: "button-row" }, row.map((spec) => h("button", { class: "button", type: "button", testid: "keyboard-button", onclick: () => keyPress(spec) }, spec.text))),
    ),
  );
}

function blockedDock() {
  const back = async () => {
    await move("block", { blocked: false });
  };
  return [
    h("p", { class: "blocked" }, t("chat.blocked", { name: speaker().first_name })),
    h("button", { class: "big", type: "button", testid: "unblock", onclick: back }, t("chat.restart")),
  ];
}

function buildComposer(one) {
  field = h("textarea", {
    id: "composer",
    rows: 1,
    testid: "composer",
    placeholder: one.keyboard?.input_field_placeholder || t("composer.placeholder"),
    "aria-label": t("composer.label"),
    "aria-describedby": "composer-hint",
    oninput: () => { resetChoice(); grow(); suggest(); },
    onkeydown: keydown,
  });
  pop = h("div", { id: "pop" });
  const toggle = () => {
    keysShown = !keysShown;
    renderDock();
  };
  return h(
    "div",
    { class: "composer" },
    iconButton("attach", "composer.attach", { onclick: attachMenu, testid: "attach", "aria-haspopup": "menu" }),
    iconButton("slash", "composer.commands", { onclick: () => (hasSuggestions() ? closeSuggestions(pop) : write("/")), testid: "commands" }),
    field,
    one.keyboard?.keyboard ? iconButton("keys", "composer.keyboard", { onclick: toggle, testid: "keyboard-toggle" }) : null,
    iconButton("send", "composer.send", { id: "send", class: "icon-button send", onclick: submit, testid: "send", disabled: true }),
  );
}

export function renderDock() {
  const one = chat();
  const dock = byId("dock");
  dock.hidden = !one;
  field = undefined;
  if (!one) return;
  if (one.blocked) {
    dock.replaceChildren(...blockedDock());
    return;
  }
  if (!isGroup(one) && !one.messages.size) {
    dock.replaceChildren(startButton());
    return;
  }
  const composer = buildComposer(one);
  const parts = [
    pop,
    isGroup(one) ? speakerChoice(one) : null,
    h("div", { id: "bar" }),
    composer,
    h("span", { class: "sr", id: "composer-hint" }, t("composer.hint")),
    keys(one),
    picker("file-input", "file"),
    picker("photo-input", "photo", "image/png,image/jpeg,image/gif,image/webp"),
  ];
  dock.replaceChildren(...parts.filter(Boolean));
  field.value = drafts.get(store.open) ?? "";
  grow();
  renderBar();
}

export function focusComposer() {
  field?.focus();
}

export function leaveChat() {
  context = { reply: null, edit: null };
}

on("say", (text) => {
  write("");
  setContext({});
  say(text);
});
on("fill", write);
on("inline", (text) => write(`@${store.bot.username} ${text}`));
on("reply", (message) => setContext({ reply: message }));
on("blocked", (event) => event.chat_id === store.open && renderDock());
on("message", (event) => {
  const one = chat();
  if (event.chat_id !== store.open) return;
  const focused = document.activeElement === field || document.activeElement === document.body || document.activeElement?.dataset.testid === "start";
  const typed = field?.value ?? "";
  const rebuild = !field || Boolean(byId("dock").querySelector(".keys")) !== Boolean(one.keyboard?.keyboard && keysShown) || event.keyboard;
  if (rebuild) {
    if (event.keyboard) keysShown = true;
    renderDock();
    write(typed);
    if (!focused) field?.blur();
  }
  if (one.keyboard?.force_reply && fromBot(event.message) && !isMine(event.message)) setContext({ reply: event.message });
});
document.addEventListener("click", (event) => {
  if (pop?.firstChild && !event.target.closest("#dock")) closeSuggestions(pop);
});
