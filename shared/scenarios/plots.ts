/** Plots of a region by their names; ids come from region and name. */
export const plots = (region: string, ...names: string[]): { id: string; name: string }[] =>
  names.map(name => ({ id: `${region}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, name }))
