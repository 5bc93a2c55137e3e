/** The sentence above a figure; what stands between *stars* in the catalogue is marked yellow. */
export function Said({ text, class: name = 'said' }: { text: string; class?: string }) {
  return <p class={name}>{text.split('*').map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}</p>
}
