/**
 * Words for the names of advances: an adjective part and a noun part per field.
 * Lists may have any length in any language; `client/text/advances.ts` takes a number modulo the length.
 */
export const advances = {
  name: '{first} {second}',
  withLevel: '{name} ({field} {level})',
  materials: {
    first: [
      'cold-press', 'birch-fibre', 'low-heat', 'cross-grain', 'salt-cured', 'thin-wall', 'foam-core', 'wet-laid', 'oil-free',
      'steam-bent', 'double-skin', 'glass-fleck', 'slow-cure', 'resin-poor', 'kelp-based', 'hot-wax', 'dry-spun', 'honeycomb',
      'recycled', 'heat-set', 'long-fibre', 'two-part', 'water-borne', 'sand-blown', 'flax-backed', 'carbon-poor', 'spring-tempered',
      'pearl-grain', 'felt-lined', 'bio-based', 'soft-annealed', 'layered', 'lime-washed', 'cork-filled', 'self-skinning',
      'shell-cast', 'fire-slow', 'open-pore', 'high-gloss', 'sea-dried',
    ],
    second: [
      'bonding', 'laminate', 'alloy', 'veneer', 'coating', 'composite', 'sealant', 'pressing', 'casting', 'foam', 'weave', 'adhesive',
      'tempering', 'ceramic', 'board', 'primer', 'sintering', 'fibre mat', 'resin', 'plating', 'film', 'glaze', 'moulding', 'felt',
      'compound', 'filler', 'varnish', 'sheet', 'lining', 'blend',
    ],
  },
  tooling: {
    first: [
      'quick-change', 'five-axis', 'floating', 'twin-spindle', 'magnetic', 'self-centring', 'short-stroke', 'cooled-tip', 'one-clamp',
      'hinged', 'modular', 'air-cushion', 'ball-nose', 'silent', 'rolling', 'spring-back', 'long-reach', 'diamond-edge',
      'low-friction', 'swing-arm', 'vacuum', 'split-die', 'balanced', 'slim-jaw', 'step-cut', 'chip-free', 'hot-runner', 'pre-set',
      'double-acting', 'hollow-shaft', 'micro-feed', 'rubber-faced', 'tilting', 'wire-guided', 'stackable', 'bayonet', 'oil-mist',
      'taper-lock', 'cam-driven', 'stiff-back',
    ],
    second: [
      'jig', 'chuck', 'die set', 'fixture', 'spindle', 'cutter', 'clamp', 'press tool', 'mould frame', 'feeder', 'gripper',
      'drill head', 'saw bed', 'mandrel', 'tool rack', 'punch', 'reamer', 'bending rig', 'lathe rest', 'guide rail', 'milling head',
      'stamping line', 'pallet', 'broach', 'router table', 'trimmer', 'hoist', 'turret', 'nozzle', 'sander',
    ],
  },
  control: {
    first: [
      'drift-aware', 'two-loop', 'torque-limited', 'soft-start', 'self-tuning', 'phase-locked', 'feed-forward', 'low-jitter',
      'fail-quiet', 'closed-loop', 'line-wide', 'sleep-mode', 'pulse-width', 'adaptive', 'vibration-fed', 'load-sharing', 'hands-free',
      'step-less', 'fast-settling', 'dead-band', 'heat-tracked', 'edge-seeking', 'multi-zone', 'slip-free', 'shock-proof',
      'shift-proof', 'pressure-led', 'time-stamped', 'remote', 'back-up', 'noise-free', 'quick-stop', 'learning', 'ramped',
      'cross-coupled', 'battery-wise', 'speed-matched', 'cascade', 'event-driven', 'flow-balanced',
    ],
    second: [
      'sensors', 'governor', 'servo drive', 'valve logic', 'regulator', 'feedback', 'switching', 'positioning', 'controller',
      'damping', 'line stop', 'motion plan', 'timer bank', 'interlock', 'balancing', 'oven control', 'speed loop', 'torque loop',
      'metering', 'alarm chain', 'load cell', 'thermostat', 'relay board', 'dosing', 'pick-and-place', 'autopilot', 'gauge',
      'coupling', 'trigger', 'sequencer',
    ],
  },
  data: {
    first: [
      'batch-level', 'cross-plant', 'live', 'sample-based', 'supplier-wide', 'paper-free', 'error-graded', 'small-file', 'shared',
      'order-linked', 'week-ahead', 'near-miss', 'part-traced', 'machine-read', 'colour-coded', 'one-click', 'rolling', 'pooled',
      'gap-filled', 'early-warning', 'night-run', 'joined-up', 'plain-text', 'open-format', 'shop-floor', 'scrap-rate', 'tool-wear',
      'demand-led', 'season-fitted', 'self-checking', 'time-sliced', 'step-by-step', 'customer-fed', 'barcode', 'late-order',
      'stock-aware', 'route-wise', 'field-logged', 'cost-split', 'two-way',
    ],
    second: [
      'ledger', 'forecast', 'dashboard', 'archive', 'tracking', 'part register', 'schedule', 'simulation', 'model', 'query desk',
      'catalogue', 'counting', 'audit trail', 'planning board', 'scoring', 'index', 'sampling', 'data pool', 'matching', 'order book',
      'log book', 'map', 'exchange', 'alerting', 'survey', 'costing', 'label system', 'record linkage', 'benchmark', 'search',
    ],
  },
  design: {
    first: [
      'fold-flat', 'one-hand', 'low-step', 'soft-edge', 'repairable', 'nesting', 'two-tone', 'left-handed', 'screw-free',
      'light-frame', 'quiet-close', 'child-safe', 'open-back', 'slim-leg', 'hidden-hinge', 'swap-part', 'tall-back', 'round-corner',
      'rain-proof', 'stack-and-lock', 'clear-view', 'short-haul', 'warm-touch', 'snap-fit', 'flat-pack', 'wide-grip', 'half-weight',
      'all-weather', 'single-sheet', 'curved', 'plug-in', 'pocket-size', 'see-through', 'pull-out', 'rocking', 'tool-free',
      'wall-hung', 'plain-line', 'balance-point', 'mirror-image',
    ],
    second: [
      'joint', 'chair line', 'handle', 'housing', 'frame', 'hinge', 'packaging', 'cabin', 'pattern', 'seat shell', 'shelf system',
      'casing', 'display', 'lamp family', 'kit', 'layout', 'bracket', 'door set', 'fastening', 'grip', 'drawer', 'keyboard', 'trolley',
      'silhouette', 'surface', 'harness', 'lid', 'stand', 'panel', 'prototype',
    ],
  },
  service: {
    first: [
      'next-day', 'on-site', 'pay-per-use', 'swap-out', 'night-shift', 'remote', 'whole-life', 'take-back', 'try-first', 'plain-price',
      'same-hour', 'spare-part', 'two-visit', 'on-call', 'training-led', 'all-in', 'no-queue', 'crew-based', 'repair-first', 'winter',
      'seasonal', 'door-to-door', 'shared-risk', 'pick-up', 'open-book', 'guided', 'one-contract', 'mobile', 'self-help',
      'early-visit', 'joint', 'fixed-fee', 'uptime', 'refit', 'handover', 'trade-in', 'rapid-quote', 'follow-up', 'small-lot',
      'customer-run',
    ],
    second: [
      'repair', 'fitting', 'lease', 'helpline', 'warranty', 'maintenance', 'delivery', 'refurbishing', 'training', 'inspection',
      'upgrade', 'loan pool', 'subscription', 'installation', 'spare-part van', 'advice desk', 'return scheme', 'calibration',
      'start-up crew', 'booking', 'trial', 'overhaul', 'check-up', 'rental', 'clinic', 'care plan', 'hotline', 'workshop', 'billing',
      'standby',
    ],
  },
} as const
