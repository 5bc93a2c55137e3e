/** Ten windows: lit at home, dark and boarded when their work is done abroad. */
import { Icon } from '../../ui/icons/Icon.tsx'

export function Tenths({ share }: { share: number }) {
  return (
    <div class="tenths" aria-hidden="true">{Array.from({ length: 10 }, (_, i) => {
      const away = i < share
      return <Icon key={i} grid={24} size={24} line={1.8}><path d="M4 3h16v18H4Z" fill={away ? 'var(--dark)' : 'var(--lit)'} />{away ? <path d="M4 6l16 12M4 18 20 6" stroke="var(--card)" /> : <path d="M12 3v18M4 12h16" />}</Icon>
    })}</div>
  )
}
