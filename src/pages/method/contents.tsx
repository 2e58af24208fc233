import { idOfRule } from './rule-number.ts';
import { rules } from './rules.tsx';

const others = [
  { id: 'limits', title: 'What a mark cannot tell' },
  { id: 'words', title: 'What words for a number mean' },
  { id: 'precedents', title: 'Whose work it rests on' },
];

export function Contents() {
  return (
    <nav className="method-contents" aria-label="On this page">
      <ol>
        {rules.map(({ number, title }) => (
          <li key={number}>
            <a href={`#${idOfRule(number)}`}>
              <span className="contents-number">{number}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
      <ul>
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
