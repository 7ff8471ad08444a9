export type { Citation, Citations } from '../../internal/wording/citing-places.js';
export { NoteList } from './NoteList.js';
export type { NoteListProps } from './NoteList.props.js';
