/** Six fields, six shapes, ink only: full = sharp, halftone = blurred, broken line = unknown. Told apart at 12 px. */
import { useId } from 'preact/hooks'
import type { Field } from '../../../shared/economy/dimensions.ts'
import { FIELD_PATHS } from '../fieldPaths.ts'
import { Icon, INK, type IconProps } from './Icon.tsx'

export interface FieldShapeProps extends IconProps {
  field: Field
  sight?: 'sharp' | 'blurred' | 'unknown'
  /** fill of a sharp shape; ink when not given (yellow = yours) */ fill?: string
  /** in a round token, as an advance travels on the map */ travelling?: boolean
}

export function FieldShape({ field, sight = 'sharp', fill = INK, travelling = false, ...icon }: FieldShapeProps) {
  const dots = useId()
  const d = FIELD_PATHS[field]
  if (travelling) {
    return (
      <Icon grid={32} line={2} {...icon}>
        <circle cx="16" cy="16" r="14.5" fill="var(--card)" />
        <path d={d} fill={fill} stroke="none" transform="translate(7.6 7.6) scale(.7)" />
      </Icon>
    )
  }
  if (sight === 'unknown') return <Icon grid={24} line={1.6} {...icon}><path d={d} stroke="var(--rule)" stroke-dasharray="2.6 2.4" /></Icon>
  if (sight === 'blurred') {
    return (
      <Icon grid={24} line={1.2} {...icon}>
        <pattern id={dots} width="3" height="3" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r=".95" fill={INK} stroke="none" /></pattern>
        <path d={d} fill={`url(#${dots})`} />
      </Icon>
    )
  }
  return <Icon grid={24} line={fill === INK ? 1 : 2} {...icon}><path d={d} fill={fill} /></Icon>
}
