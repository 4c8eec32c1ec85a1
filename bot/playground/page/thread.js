// The open conversation: its bubbles by day, kept at the bottom unless somebody reads further up.

import { bubble, isService } from "./bubbles.js";
import { byId, h, icon } from "./dom.js";
import { botName, chat, isGroup, on, profile, store } from "./store.js";
import { move } from "./wire.js";
import { day, t } from "./words.js";

let stick = true;
let missed = 0;

const list = () => byId("messages");
const thread = () => byId("thread");
const nodeOf = (id) => list().querySelector(`[data-message-id="${id}"]`);

export function toBottom() {
  thread().scrollTop = thread().scrollHeight;
  missed = 0;
  showNewest();
}

function showNewest() {
  const button = byId("newest");
  button.hidden = stick || !chat();
  button.replaceChildren(icon("down"));
  if (missed) button.append(h("span", { class: "unread" }, String(missed)));
}

function welcome() {
  const description = profile().description;
  return h(
    "div",
    { class: "welcome", testid: "welcome" },
    h("img", { src: "/page/icon.svg", alt: "" }),
    h("h3", {}, description ? t("chat.what") : botName()),
    h("p", { testid: "description" }, description || t("chat.first")),
  );
}

function group(nodes, messages) {
  // neighbours of one author within five minutes form a block: one face, one gap
  messages.forEach((message, index) => {
    if (isService(message)) return;
    const before = messages[index - 1];
    const after = messages[index + 1];
    const joined = (one, other) =>
      one && other && !isService(one) && !isService(other) && one.from?.id === other.from?.id && Math.abs(one.date - other.date) < 300;
    nodes.get(message.message_id).classList.toggle("first", !joined(before, message));
    nodes.get(message.message_id).classList.toggle("last", !joined(message, after));
  });
}

function regroup() {
  const messages = [...chat().messages.values()];
  const nodes = new Map(messages.map((message) => [message.message_id, nodeOf(message.message_id)]));
  const shown = messages.filter((message) => nodes.get(message.message_id));
  group(nodes, shown);
}

export function renderThread() {
  const one = chat();
  byId("chat-empty").hidden = Boolean(one);
  thread().hidden = !one;
  if (!one) return;
  const messages = [...one.messages.values()];
  const children = [];
  if (isGroup(one) && store.privacy) {
    children.push(h("div", { class: "note" }, t("chat.privacy", { bot: store.bot.username })));
  }
  if (!messages.length && !isGroup(one)) children.push(welcome());
  let shownDay = "";
  const nodes = new Map();
  for (const message of messages) {
    const label = day(message.date);
    if (label !== shownDay) children.push(h("div", { class: "day", testid: "day" }, label));
    shownDay = label;
    nodes.set(message.message_id, bubble(message));
    children.push(nodes.get(message.message_id));
  }
  group(nodes, messages);
  list().replaceChildren(...children);
  stick = true;
  toBottom();
}

function append(message) {
  if (nodeOf(message.message_id)) return;
  const messages = [...chat().messages.values()];
  const before = messages.at(-2);
  if (!before) {
    renderThread();
    return;
  }
  if (day(before.date) !== day(message.date)) list().append(h("div", { class: "day", testid: "day" }, day(message.date)));
  const node = bubble(message);
  node.classList.add("new");
  list().append(node);
  regroup();
  if (stick || message.from?.id !== store.bot.id) toBottom();
  else {
    missed += 1;
    showNewest();
  }
}

on("message", (event) => {
  if (event.chat_id === store.open) append(event.message);
});

on("edited", (event) => {
  const old = event.chat_id === store.open && nodeOf(event.message.message_id);
  if (!old) return;
  const fresh = bubble(event.message);
  old.replaceWith(fresh);
  fresh.querySelector(".bubble")?.classList.add("flash");
  regroup();
  if (stick) toBottom();
});

on("deleted", (event) => {
  if (event.chat_id !== store.open) return;
  nodeOf(event.message_id)?.remove();
  regroup();
});

on("grown", () => stick && toBottom());

on("jump", (id) => {
  const node = nodeOf(id);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: "smooth" });
  const target = node.querySelector(".bubble");
  target.classList.remove("flash");
  requestAnimationFrame(() => target.classList.add("flash"));
});

export function watchScroll() {
  // only a move upwards lets go of the end: growing pictures and keyboards scroll as well
  let top = 0;
  thread().addEventListener("scroll", () => {
    const now = thread().scrollTop;
    if (thread().scrollHeight - now - thread().clientHeight < 60) stick = true;
    else if (now < top) stick = false;
    top = now;
    if (stick) missed = 0;
    showNewest();
  });
  const observer = new ResizeObserver(() => stick && toBottom());
  observer.observe(thread());
  observer.observe(list());
  byId("newest").addEventListener("click", () => {
    stick = true;
    toBottom();
  });
}

export function startButton() {
  return h("button", { class: "big", type: "button", testid: "start", onclick: () => move("say", { text: "/start" }) }, t("chat.start"));
}
