/** The shape of one language's wording, for every other: the same keys and parameters, any texts. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Widened<Result>
    : { readonly [Key in keyof T]: Widened<T[Key]> };
