/** Flows of knowledge between regions: from where (left) to where (right), width by levels. Layout by d3-sankey. */
import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey'
import { number } from '../text/index.ts'
import { spread, short } from './labels.ts'
import { draw, jsxMark, type Place, type PlotLibrary } from './plot.ts'

export interface FlowEnd { id: string; name: string; hue: string }
export interface Flow { from: FlowEnd; to: FlowEnd; levels: number }
interface Node { key: string; end: FlowEnd }
interface Link { levels: number; hue: string }

export function flows(Plot: PlotLibrary, list: Flow[], label: () => string, width: number, rem: number): SVGSVGElement {
  const rows = Math.max(new Set(list.map(f => f.from.id)).size, new Set(list.map(f => f.to.id)).size)
  const margin = Math.min(11, width / rem / 2.7) * rem
  return draw(Plot, {
    width, height: Math.max(14, rows * 3.2) * rem, marginLeft: margin, marginRight: margin, marginTop: rem, marginBottom: rem,
    x: { domain: [0, 1], axis: null }, y: { domain: [0, 1], axis: null },
    marks: [jsxMark(place => <Sankey place={place} list={list} rem={rem} letters={Math.floor((margin / rem - 2.2) / .48)} />)],
  }, label)
}

function Sankey({ place, list, rem, letters }: { place: Place; list: Flow[]; rem: number; letters: number }) {
  if (list.length === 0) return null
  const ends = (side: 'from' | 'to'): Node[] => [...new Map(list.map(f => [f[side].id, { key: `${side} ${f[side].id}`, end: f[side] }])).values()]
  const graph = sankey<Node, Link>().nodeId(n => n.key).nodeWidth(rem).nodePadding(.9 * rem)
    .extent([[place.left, place.top], [place.right, place.bottom]])({
      nodes: [...ends('from'), ...ends('to')].map(n => ({ ...n })),
      links: list.map(f => ({ source: `from ${f.from.id}`, target: `to ${f.to.id}`, value: f.levels, levels: f.levels, hue: f.from.hue })),
    })
  const path = sankeyLinkHorizontal<Node, Link>()
  return (
    <g fill="var(--ink)" font-size={(place.width < 30 * rem ? .875 : 1) * rem}>
      {graph.links.map((l, i) => <path key={i} d={path(l) ?? ''} fill="none" stroke="var(--ink)" stroke-opacity=".55" stroke-width={(l.width ?? 1) + 2} />)}
      {graph.links.map((l, i) => <path key={i} d={path(l) ?? ''} fill="none" stroke={l.hue} stroke-width={Math.max(1, l.width ?? 1)}><title>{title(l)}</title></path>)}
      {graph.nodes.map(n => <rect key={n.key} x={n.x0} y={n.y0} width={(n.x1 ?? 0) - (n.x0 ?? 0)} height={Math.max(2, (n.y1 ?? 0) - (n.y0 ?? 0))} fill={n.end.hue} stroke="var(--ink)" stroke-width="2" />)}
      <SideLabels nodes={graph.nodes.filter(n => n.key.startsWith('from'))} rem={rem} letters={letters} place={place} left />
      <SideLabels nodes={graph.nodes.filter(n => n.key.startsWith('to'))} rem={rem} letters={letters} place={place} left={false} />
    </g>
  )
}
const named = (n: SankeyNode<Node, Link> | string | number): string => (typeof n === 'object' ? n.end.name : String(n))
const title = (l: SankeyLink<Node, Link>): string => `${named(l.source)} → ${named(l.target)}: ${number(l.levels)}`

function SideLabels({ nodes, rem, letters, place, left }: { nodes: SankeyNode<Node, Link>[]; rem: number; letters: number; place: Place; left: boolean }) {
  const at = spread(nodes.map(n => ((n.y0 ?? 0) + (n.y1 ?? 0)) / 2), 1.4 * rem, place.top, place.bottom)
  return (
    <>
      {nodes.map((n, i) => (
        <text key={n.key} x={left ? place.left - .5 * rem : place.right + .5 * rem} y={at[i]} dy=".35em" text-anchor={left ? 'end' : 'start'}>
          <tspan font-weight="700">{short(n.end.name, letters)}</tspan> {number(n.value ?? 0)}
        </text>
      ))}
    </>
  )
}
