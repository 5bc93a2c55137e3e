/** How a firm begins: stable id, public name, plot id. */
export interface FirmStart { id: string; name: string; plot: string }
