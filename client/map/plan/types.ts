/** The map as numbers, before anything is drawn. All lengths in device pixels, origin top left. */

export interface Point { x: number; y: number }
export interface Box { x: number; y: number; w: number; h: number }
export type MapKind = 'landscape' | 'portrait'

export interface ParcelPlan {
  plot: string
  name: string
  box: Box
  /** where firms can stand, the feet of a house; the middle of the parcel first */ spots: Point[]
}
export interface RegionPlan {
  id: string
  name: string
  kind: 'home' | 'host'
  cell: Box
  /** closed, clockwise from the top left */ coast: Point[]
  /** room kept free of firms for name and badges */ label: Box
  /** where trunks dock */ gate: Point
  centre: Point
  parcels: ParcelPlan[]
  /** pitch of the firms' grid, px: a small house is about .6 of it wide */ pitch: number
}
export interface FirmPlan extends Point { id: string; region: string; plot: string; pitch: number }

/** Who stands on which spot; handed from one layout to the next, so that nobody is pushed about by others. */
export interface Seats { spot: Map<string, { plot: string; spot: number }>; room: Map<string, number> }

export interface MapPlan {
  width: number
  height: number
  kind: MapKind
  /** height of a region's name, px */ em: number
  regions: RegionPlan[]
  region: Map<string, RegionPlan>
  firms: Map<string, FirmPlan>
  /** production abroad, by the firm whose it is */ units: Map<string, FirmPlan>
  seats: Seats
}
