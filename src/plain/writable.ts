/** A type with what is `readonly` in it made writable, for what is still in the making. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
