export function titlesIn(name: string, text: string): readonly string[];
export function testTitles(root: string): readonly { file: string; titles: readonly string[] }[];
