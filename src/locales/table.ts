/**
 * Makes a table from others, frozen. Spreads stand in a function because they may run getters: of a table that is made where its
 * module loads, bundlers keep every sentence; a call marked as pure they leave out where nobody reads it.
 */
export const table = <Table extends object>(make: () => Table): Readonly<Table> => Object.freeze(make());
