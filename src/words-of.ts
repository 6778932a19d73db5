/** The words of a list that is one text: `'a b'` gives `'a' | 'b'`. */
export type WordsOf<T> = T extends `${infer First} ${infer Rest}` ? First | WordsOf<Rest> : T;
