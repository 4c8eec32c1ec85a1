// The head of the conversation: whom one talks to, as whom, and whether the bot is busy.

import { botAvatar, groupAvatar } from "./avatar.js";
import { byId, h, icon } from "./dom.js";
import { botName, chat, chatName, emit, isGroup, on, speaker, store } from "./store.js";
import { t } from "./words.js";

const KNOWN = ["typing", "upload_photo", "upload_document"];

function subtitle(one) {
  const busy = store.busy.get(one.id);
  if (busy) {
    const key = KNOWN.includes(busy.action) ? busy.action : "other";
    const who = isGroup(one) ? `${botName()} ` : "";
    return h("p", { class: "chat-sub busy", testid: "typing" }, h("span", { class: "dots" }, who + t(`action.${key}`).replace(/ …$/, "")));
  }
  if (isGroup(one)) return h("p", { class: "chat-sub" }, t("chat.members", { count: one.members.length }));
  return h("p", { class: "chat-sub" }, t("chat.as", { name: speaker().first_name }));
}

export function renderHead() {
  const one = chat();
  const head = byId("chat-head");
  head.hidden = !one;
  if (!one) return;
  const title = isGroup(one) ? chatName(one) : botName();
  const back = h(
    "button",
    { class: "icon-button back", type: "button", testid: "back", "aria-label": t("people.back"), onclick: () => emit("close") },
    icon("back"),
  );
  const heading = h("h2", {}, h("span", { testid: "bot-name" }, title), isGroup(one) ? null : h("span", { class: "badge" }, t("chat.bot")));
  head.replaceChildren(
    back,
    isGroup(one) ? groupAvatar("small") : botAvatar("small"),
    h("div", { class: "chat-title" }, heading, subtitle(one)),
  );
}

on("busy", (event) => event.chat_id === store.open && renderHead());
on("message", (event) => event.chat_id === store.open && renderHead());
