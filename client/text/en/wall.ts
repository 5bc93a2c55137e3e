/** The wall (projector) and the map, which other screens show, too. */
export const wall = {
  map: {
    name: 'Map',
    off: 'The map is switched off. Here is the same as a list.',
    failed: 'The map cannot be drawn on this device. Here is the same as a list.',
    loading: 'The map is being drawn …',
    list: 'Regions and firms',
    summary: '{firms} firms in {regions} regions. Most buzz: {busiest}.',
    region: '{name}: {kind}, prosperity {prosperity}, buzz {buzz} of 5, wages {wage} % of home at the start, {firms} firms{state}',
    home: 'home region', host: 'host region',
    lockedIn: ', locked in', hotspot: ', rising',
    firm: '{name}: {size} on {plot}{rank}{own}',
    rank: ', place {rank}',
    yours: ', your firm',
    moving: ', on the move',
    whole: 'Whole map',
    near: 'My firm',
  },
} as const
