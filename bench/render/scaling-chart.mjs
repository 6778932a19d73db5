export const scalingChart = () => '';
