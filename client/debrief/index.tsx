/** The debrief's page: `/debrief?code=KBRTM`, or a session file dropped on it. */
import { render } from 'preact'
import '../ui/base.css'
import './debrief.css'
import { fetchSession, newBook } from './book.ts'
import { DebriefPage } from './DebriefPage.tsx'

const book = newBook()
const code = new URLSearchParams(location.search).get('code')
const key = new URLSearchParams(location.hash.slice(1)).get('key')
const root = document.getElementById('app')
if (root) {
  render(<DebriefPage book={book} />, root)
  if (code) void fetchSession(book, code, key)
  else book.problem.value = 'noCode'
}
