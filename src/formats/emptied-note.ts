/** What is told of places that lost a value and have no mark. */
export const emptiedNote = (count: number): string =>
  `${count} values without a mark: their places are of a type that takes none, and are empty, so that they still load`;
