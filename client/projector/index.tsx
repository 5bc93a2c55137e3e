/** The wall: what the class sees. It joins by itself and comes back by itself; nobody has to touch it. */
import { render } from 'preact'
import { connect } from '../connection.ts'
import { t } from '../text/index.ts'
import '../ui/base.css'
import { remember } from './memory.ts'
import { Wall } from './Wall.tsx'
import './wall.css'

const root = document.getElementById('app')
const code = (new URLSearchParams(location.search).get('code') ?? '').trim().toUpperCase()
if (root) {
  if (code === '') render(<main class="wall"><p class="wall-only">{t('wall.noCode')}</p></main>, root)
  else {
    const live = connect(code, { as: 'wall' })
    render(<Wall live={live} memory={remember(live)} />, root)
  }
}
