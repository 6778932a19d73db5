export const scalingSection = () => '';
