export { QuestionList } from './QuestionList.js';
export type { QuestionListProps } from './QuestionList.props.js';
