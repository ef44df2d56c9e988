import { Field, ID, InputType, ObjectType } from 'type-graphql';

// Each class is input and output at once: what is read back is what was typed.

const said = 'The answer to one question of the draft’s form, as typed.';

@ObjectType('DraftSaid', { description: said, simpleResolvers: true })
@InputType('DraftSaidInput', { description: said })
export class DraftSaid {
  @Field({ description: 'The question’s name in `form`, up to 64 characters.' })
  question!: string;

  @Field({
    description:
      'Text as typed, up to 2,000 characters: `12.` and `1,200` stay so. Of a choice its value; `YES` or `NO` of a yes-or-no.',
  })
  value!: string;
}

const line = 'One line of a draft, answered by the questions of the form’s `line`.';

@ObjectType('DraftLine', { description: line, simpleResolvers: true })
@InputType('DraftLineInput', { description: line })
export class DraftLine {
  @Field(() => ID, { description: 'The caller’s own name for the line, which stays when lines are moved.' })
  key!: string;

  @Field(() => [DraftSaid], { description: 'What is said of the line.' })
  said!: DraftSaid[];
}

const document = 'A document that is to be filed with the draft, as the documents service vouched for it.';

@ObjectType('DraftDocument', { description: document, simpleResolvers: true })
@InputType('DraftDocumentInput', { description: document })
export class DraftDocument {
  @Field(() => ID, { description: 'Its opaque id.' })
  documentId!: string;

  @Field({ description: 'The receipt that came when the upload was complete. It is checked on filing.' })
  receipt!: string;

  @Field({ description: 'What kind of document it is.' })
  kind!: string;

  @Field({ description: 'What its file was called.' })
  fileName!: string;
}

const answers =
  'What a draft says so far: text as typed. Nothing is wrong here yet; see `findings`. What the form of its kind does not ask is kept, and not declared.';

@ObjectType('DraftAnswers', { description: answers, simpleResolvers: true })
@InputType('DraftAnswersInput', { description: answers })
export class DraftAnswers {
  @Field(() => [DraftSaid], { nullable: true, description: 'What is said on the form’s pages.' })
  said?: DraftSaid[] | null;

  @Field(() => [DraftLine], { nullable: true, description: 'The lines, up to 999.' })
  lines?: DraftLine[] | null;

  @Field(() => [DraftDocument], { nullable: true, description: 'Documents to be filed with it, up to 100.' })
  documents?: DraftDocument[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of findings put to an officer: see `askableCodes`.' })
  askOfficer?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own reference of it, up to 64 characters: no two entries of an account have the same. It is no part of what is certified.',
  })
  filerReference?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person was in the form, in the form’s own word.' })
  step?: string | null;
}
