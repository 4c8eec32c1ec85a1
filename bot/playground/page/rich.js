// Turns text and entities into nodes. Offsets count UTF-16 units, as JavaScript's strings do.

import { h } from "./dom.js";
import { emit } from "./store.js";
import { t } from "./words.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const WRAPS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

function webLink(url) {
  const full = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  return /^https?:\/\//i.test(full) ? full : null;
}

function link(url, children) {
  const href = webLink(url);
  if (!href) return h("span", {}, children);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, children);
}

function spoiler(children) {
  const node = h("button", { class: "spoiler", type: "button", "aria-label": t("chat.spoiler") }, children);
  node.addEventListener("click", () => {
    node.classList.add("shown");
    node.removeAttribute("aria-label");
  });
  return node;
}

function wrap(entity, text, children) {
  const plain = text.slice(entity.offset, entity.offset + entity.length);
  if (WRAPS[entity.type]) return h(WRAPS[entity.type], {}, children);
  switch (entity.type) {
    case "pre":
      return h("pre", {}, children);
    case "blockquote":
    case "expandable_blockquote":
      return h("blockquote", {}, children);
    case "spoiler":
      return spoiler(children);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(plain, children);
    case "bot_command":
      return h("button", { class: "command", type: "button", onclick: () => emit("say", plain) }, children);
    case "mention":
    case "text_mention":
    case "hashtag":
      return h("span", { class: "mention" }, children);
    default:
      return h("span", {}, children);
  }
}

function build(text, entities, start, end) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    const inner = [];
    index += 1;
    while (index < entities.length && entities[index].offset < stop) {
      inner.push(entities[index]);
      index += 1;
    }
    if (entity.offset < at) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    nodes.push(wrap(entity, text, build(text, inner, entity.offset, stop)));
    // a block begins a line of its own, the line break after it would only add an empty one
    at = BLOCKS.has(entity.type) && text[stop] === "\n" ? stop + 1 : stop;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

export function rich(text, entities = []) {
  return h("div", { class: "text" }, build(text, entities, 0, text.length));
}
