import type * as Phaser from 'phaser'
export declare const Game: typeof Phaser.Game
export declare const Scene: typeof Phaser.Scene
