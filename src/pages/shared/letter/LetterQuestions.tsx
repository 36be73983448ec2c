import type { Answers } from '../../../rights/letters/answers.ts';
import { type Question, withAnswer } from '../../../rights/letters/letter-questions.ts';
import { LetterField } from './LetterField.tsx';

interface LetterQuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** What a letter wants to know. All of it may be left open; what is open stays a blank in the letter. */
export function LetterQuestions({ questions, answers, onAnswers }: LetterQuestionsProps) {
  return (
    <>
      {questions.map((question) => (
        <LetterField
          key={question}
          question={question}
          answers={answers}
          onSaid={(said) => onAnswers(withAnswer(answers, question, said))}
        />
      ))}
    </>
  );
}
