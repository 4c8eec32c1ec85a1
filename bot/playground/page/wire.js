// Talks to the local Telegram: moves go out as JSON, changes come in as server-sent events.

import { chat, emit, fill, isGroup, speakerId, store } from "./store.js";

export async function loadState() {
  fill(await (await fetch("/api/state")).json());
}

export async function send(path, body) {
  const options =
    body instanceof FormData
      ? { method: "POST", body }
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    const answer = await fetch(path, options);
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return await answer.json();
  } catch (error) {
    console.warn(path, error);
    emit("toast", { key: "error.send" });
    return null;
  }
}

export function move(name, body = {}) {
  return send(`/api/${name}`, { person_id: speakerId(), chat_id: store.open, ...body });
}

export function uploadFile(file, as) {
  const form = new FormData();
  form.set("file", file);
  form.set("as", as);
  form.set("person_id", speakerId());
  form.set("chat_id", store.open);
  return send("/api/upload", form);
}

const handlers = {
  message(event) {
    const one = store.chats.get(event.chat_id);
    if (!one) return reload();
    one.messages.set(event.message.message_id, event.message);
    one.started = true;
    const bot = event.message.from?.id === store.bot.id;
    if (bot) one.keyboard = event.keyboard ?? null;
    else if (one.keyboard?.one_time_keyboard) one.keyboard = null;
    if (bot && event.chat_id !== store.open) {
      store.unread.set(event.chat_id, (store.unread.get(event.chat_id) ?? 0) + 1);
    }
    if (bot) store.busy.delete(event.chat_id);
    emit("message", event);
  },
  edited(event) {
    store.chats.get(event.chat_id)?.messages.set(event.message.message_id, event.message);
    emit("edited", event);
  },
  deleted(event) {
    store.chats.get(event.chat_id)?.messages.delete(event.message_id);
    emit("deleted", event);
  },
  action(event) {
    const until = Date.now() + 5000;
    store.busy.set(event.chat_id, { action: event.action, until });
    emit("busy", event);
    setTimeout(() => {
      if (store.busy.get(event.chat_id)?.until === until) {
        store.busy.delete(event.chat_id);
        emit("busy", event);
      }
    }, 5000);
  },
  profile(event) {
    store.profile = event.profile;
    emit("profile");
  },
  blocked(event) {
    const one = store.chats.get(event.chat_id);
    if (one) one.blocked = event.blocked;
    emit("blocked", event);
  },
  faults(event) {
    store.faults = event.faults;
    emit("faults");
  },
  callback_answer: (event) => emit("callback_answer", event),
  inline_answer: (event) => emit("inline_answer", event),
  reload,
};

async function reload() {
  const open = store.open;
  await loadState();
  if (!store.chats.has(open)) store.open = null;
  emit("reload");
}

export function listen() {
  const stream = new EventSource("/api/events");
  let lost = false;
  stream.onmessage = (event) => {
    const change = JSON.parse(event.data);
    handlers[change.type]?.(change);
  };
  stream.onerror = () => {
    if (!lost) emit("toast", { key: "error.offline" });
    lost = true;
  };
  stream.onopen = () => {
    document.documentElement.dataset.live = "true";
    if (lost) reload();
    lost = false;
  };
  window.addEventListener("pagehide", () => stream.close());
}

export const inGroup = () => Boolean(chat() && isGroup(chat()));
