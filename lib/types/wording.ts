import type messages from '../../public/_locales/en/messages.json';

/** Key of a string in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** The string of a key in the reader's language, with `$1` … filled in. Views get it handed in; they know no browser. */
export type Say = (key: MessageKey, ...values: readonly string[]) => string;
