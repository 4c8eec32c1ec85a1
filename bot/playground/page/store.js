// What the page knows: people, chats, the bot, and which chat is open in whose name.

export const store = {
  bot: null,
  privacy: true,
  people: new Map(),
  chats: new Map(),
  profile: {},
  faults: [],
  open: null,
  speakers: new Map(),
  unread: new Map(),
  busy: new Map(),
};

const listeners = new Map();

export function on(type, listener) {
  if (!listeners.has(type)) listeners.set(type, []);
  listeners.get(type).push(listener);
}

export function emit(type, detail) {
  for (const listener of listeners.get(type) ?? []) listener(detail);
}

export function fill(state) {
  store.bot = state.bot;
  store.privacy = state.privacy_mode;
  store.people = new Map(state.people.map((person) => [person.id, person]));
  store.chats = new Map(
    state.chats.map((chat) => [
      chat.id,
      { ...chat, messages: new Map(chat.messages.map((message) => [message.message_id, message])) },
    ]),
  );
  store.profile = state.profile;
  store.faults = state.faults;
}

export const chat = () => store.chats.get(store.open);
export const isGroup = (one) => one.id < 0;

export function speakerId() {
  const one = chat();
  if (!one) return null;
  return isGroup(one) ? store.speakers.get(one.id) ?? one.members[0] : one.id;
}

export const speaker = () => store.people.get(speakerId());
export const profile = () => store.profile[speakerId()] ?? {};
export const botName = () => profile().name || store.bot.first_name;
export const chatName = (one) => (isGroup(one) ? one.title : fullName(store.people.get(one.id)));
export const fullName = (user) => [user.first_name, user.last_name].filter(Boolean).join(" ");
export const tone = (id) => Math.abs(id) % 6;
export const fromBot = (message) => message.from?.id === store.bot.id;
export const isMine = (message) => message.from?.id === speakerId();

export function commands() {
  const one = chat();
  if (!one) return [];
  return (isGroup(one) ? profile().group_commands : profile().commands) ?? [];
}

export function lastOwnText() {
  const own = [...chat().messages.values()].filter((message) => isMine(message) && message.text !== undefined);
  return own.at(-1);
}
