// A tap on an inline button: busy until the bot has answered, then its notice is shown.

import { emit, on, speakerId } from "./store.js";
import { move } from "./wire.js";

const PATIENCE = 15000;
const waiting = new Map();
const early = new Map();

function settle(node) {
  node.removeAttribute("aria-busy");
}

function show(answer) {
  if (answer.url && /^https?:/i.test(answer.url)) window.open(answer.url, "_blank", "noopener");
  if (!answer.text) return;
  if (answer.show_alert) emit("alert", answer.text);
  else emit("toast", { text: answer.text });
}

on("callback_answer", (answer) => {
  const node = waiting.get(answer.callback_query_id);
  if (node) settle(node);
  else early.set(answer.callback_query_id, answer);
  waiting.delete(answer.callback_query_id);
  if (answer.person_id === speakerId()) show(answer);
});

export async function press(message, spec, node) {
  if (spec.switch_inline_query !== undefined || spec.switch_inline_query_current_chat !== undefined) {
    emit("inline", spec.switch_inline_query ?? spec.switch_inline_query_current_chat);
    return;
  }
  if (spec.copy_text) {
    await navigator.clipboard?.writeText(spec.copy_text.text);
    emit("toast", { key: "message.copied" });
    return;
  }
  if (spec.callback_data === undefined || node.getAttribute("aria-busy")) return;
  node.setAttribute("aria-busy", "true");
  setTimeout(() => settle(node), PATIENCE);
  const answer = await move("press", { message_id: message.message_id, data: spec.callback_data });
  if (!answer || early.has(answer.result)) settle(node);
  else waiting.set(answer.result, node);
}
