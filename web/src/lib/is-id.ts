const UUID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i;

/** Whether a part of an address can be one of our ids; what cannot is nowhere, and nobody is asked about it. */
export const isId = (text: string): boolean => UUID.test(text);
