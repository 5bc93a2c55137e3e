/** Shortest and longest lesson (or part of one) that can be planned, minutes. */
export const LESSON_MIN = 15
export const LESSON_MAX = 240
