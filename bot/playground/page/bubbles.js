// One message as a bubble: its author, what it replies to, what it holds, its buttons.

import { userAvatar } from "./avatar.js";
import { h, icon, wave } from "./dom.js";
import { summary } from "./people.js";
import { press } from "./press.js";
import { rich } from "./rich.js";
import { chat, emit, fromBot, isGroup, isMine, store, tone } from "./store.js";
import { decimal, size, t, time } from "./words.js";

const fileUrl = (id) => `/api/file/${encodeURIComponent(id)}`;

function card(symbol, title, detail, attributes = {}) {
  return h(
    attributes.href ? "a" : "div",
    { class: "card", ...attributes },
    h("span", { class: "card-icon" }, icon(symbol)),
    h("span", { class: "card-body" }, h("b", {}, title), h("span", {}, detail)),
  );
}

function place(position) {
  const north = `${decimal(Math.abs(position.latitude))}° ${position.latitude < 0 ? "S" : "N"}`;
  const east = `${decimal(Math.abs(position.longitude))}° ${position.longitude < 0 ? "W" : "E"}`;
  return card("place", t("message.location"), `${north}, ${east}`, { testid: "location" });
}

function photo(sizes) {
  const best = sizes.at(-1);
  const source = fileUrl(best.file_id);
  const image = h("img", {
    src: source,
    width: best.width,
    height: best.height,
    alt: t("message.photo"),
    testid: "photo",
    onload: () => emit("grown"),
  });
  return h(
    "button",
    { class: "photo", type: "button", "aria-label": t("message.enlarge"), onclick: () => emit("enlarge", source) },
    image,
  );
}

function content(message) {
  const parts = [];
  if (message.photo) parts.push(photo(message.photo));
  if (message.document) {
    const { file_id: id, file_name: name, file_size: bytes } = message.document;
    parts.push(
      card("file", name, size(bytes), {
        href: `${fileUrl(id)}?download`,
        download: name,
        testid: "document",
        "aria-label": t("message.download", { name }),
      }),
    );
  }
  if (message.location) parts.push(place(message.location));
  if (message.sticker) parts.push(h("div", { class: "sticker", role: "img", "aria-label": t("message.sticker") }, message.sticker.emoji));
  if (message.voice) {
    const voice = card("play", "", `0:${String(message.voice.duration).padStart(2, "0")}`, { testid: "voice" });
    voice.querySelector("b").replaceWith(wave());
    parts.push(voice);
  }
  if (message.contact) parts.push(card("person", message.contact.first_name, message.contact.phone_number, { testid: "contact" }));
  if (message.text !== undefined) parts.push(rich(message.text, message.entities));
  if (message.caption) parts.push(rich(message.caption, message.caption_entities));
  return parts;
}

function quote(message) {
  const original = message.reply_to_message;
  if (!original) return null;
  return h(
    "button",
    { class: "quote", type: "button", testid: "quote", onclick: () => emit("jump", original.message_id) },
    h("b", {}, original.from?.first_name ?? ""),
    h("span", {}, summary(original).slice(0, 120)),
  );
}

function button(message, spec) {
  const label = spec.text;
  if (spec.url && /^https?:/i.test(spec.url)) {
    return h("a", { class: "button away", href: spec.url, target: "_blank", rel: "noopener noreferrer", testid: "button" }, label);
  }
  const node = h("button", { class: "button", type: "button", testid: "button", "data-data": spec.callback_data }, label);
  node.addEventListener("click", () => press(message, spec, node));
  return node;
}

function buttons(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return h(
    "div",
    { class: "buttons" },
    rows.map((row) => h("div", { class: "button-row" }, row.map((spec) => button(message, spec)))),
  );
}

function author(message) {
  if (!isGroup(chat()) || isMine(message) || !message.from) return null;
  return h("div", { class: `author name-${tone(message.from.id)}` }, message.from.first_name);
}

function meta(message) {
  const parts = [];
  if (message.via_bot) parts.push(t("chat.via", { bot: message.via_bot.username }));
  if (message.edit_date) parts.push(t("chat.edited"));
  parts.push(time(message.date));
  return h("span", { class: "meta", testid: message.edit_date ? "edited" : "time" }, parts.join(" · "));
}

function replyTool(message) {
  return h(
    "button",
    { class: "icon-button reply-tool", type: "button", testid: "reply", "aria-label": t("chat.reply"), title: t("chat.reply"), onclick: () => emit("reply", message) },
    icon("reply"),
  );
}

function clickToReply(event, message) {
  if (event.target.closest("a, button") || String(window.getSelection())) return;
  emit("reply", message);
}

export function isService(message) {
  return Boolean(message.new_chat_members || message.migrate_to_chat_id || message.migrate_from_chat_id);
}

export function bubble(message) {
  if (isService(message)) return h("div", { class: "note", "data-message-id": message.message_id }, summary(message));
  const mine = isMine(message);
  const parts = content(message);
  const last = parts.at(-1);
  // the time shares the last line of a text where there is room
  (last?.classList.contains("text") ? last : { append: (node) => parts.push(node) }).append(meta(message));
  const inside = h(
    "div",
    { class: `bubble ${message.sticker ? "bare" : ""}`, onclick: (event) => clickToReply(event, message) },
    author(message),
    quote(message),
    parts,
    h("div", { class: "clear" }),
    replyTool(message),
  );
  return h(
    "div",
    {
      class: `row ${mine ? "mine" : ""}`,
      testid: "message",
      "data-message-id": message.message_id,
      "data-from": fromBot(message) ? "bot" : mine ? "me" : "other",
    },
    mine ? null : userAvatar(message.from ?? { id: store.bot.id, first_name: "" }, "tiny"),
    h("div", { class: "stack" }, inside, buttons(message)),
  );
}
