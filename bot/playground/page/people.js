// The left column: who is there, their last message and what is unread.

import { avatar, groupAvatar } from "./avatar.js";
import { byId, h } from "./dom.js";
import { chatName, emit, fullName, isGroup, store } from "./store.js";
import { t, time } from "./words.js";

const KINDS = ["photo", "document", "location", "sticker", "voice", "contact"];

export function summary(message) {
  if (message.text !== undefined) return message.text;
  const kind = KINDS.find((name) => message[name]);
  if (!kind) return message.new_chat_members ? t("chat.joined", { name: message.new_chat_members[0].first_name }) : t("chat.service");
  const label = kind === "document" ? message.document.file_name : t(`message.${kind}`);
  return message.caption ? `${label}: ${message.caption}` : label;
}

function badge(one) {
  if (isGroup(one)) return h("span", { class: "sr" }, t("people.group"));
  return h("span", { class: "badge" }, store.people.get(one.id).language_code ?? "–");
}

function preview(one, last) {
  if (!last) return t("people.none");
  const own = last.from?.id === one.id;
  const who = own ? `${t("people.you")}: ` : isGroup(one) && last.from ? `${last.from.first_name}: ` : "";
  return (who + summary(last)).replace(/\s+/g, " ").slice(0, 90);
}

function row(one) {
  const last = [...one.messages.values()].at(-1);
  const unread = store.unread.get(one.id) ?? 0;
  const name = chatName(one);
  const group = isGroup(one);
  return h(
    "button",
    {
      class: "person",
      type: "button",
      testid: group ? "group" : `person-${one.id}`,
      "data-chat-id": one.id,
      "aria-current": one.id === store.open ? "true" : undefined,
      onclick: () => emit("open", one.id),
    },
    group ? groupAvatar() : avatar(name, one.id),
    h(
      "span",
      { class: "person-main" },
      h("span", { class: "person-name" }, h("span", {}, group ? name : fullName(store.people.get(one.id))), badge(one)),
      h("span", { class: "person-preview", testid: "preview" }, preview(one, last)),
    ),
    h(
      "span",
      { class: "person-side" },
      h("span", { class: "person-time" }, last ? time(last.edit_date ?? last.date) : ""),
      unread ? h("span", { class: "unread", testid: "unread", "aria-label": t("people.unread", { count: unread }) }, String(unread)) : null,
    ),
  );
}

export function renderPeople() {
  const list = byId("people");
  const focused = document.activeElement?.dataset?.chatId;
  const scroll = list.scrollTop;
  const shown = [...store.chats.values()].filter((one) => one.type !== "channel");
  list.replaceChildren(...shown.map(row));
  list.scrollTop = scroll;
  if (focused && list.querySelector(`[data-chat-id="${focused}"]`)) {
    list.querySelector(`[data-chat-id="${focused}"]`).focus();
  }
}
