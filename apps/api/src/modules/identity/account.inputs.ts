import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../platform/graphql/scalars/index.ts'

@InputType('RegisterTravelerInput', { description: 'What opens a traveler’s account.' })
export class RegisterTravelerInput {
  @Field(() => String, { description: 'The address to log in with.' })
  email!: string

  @Field(() => String, { description: 'At least 12 characters, and none of the common passwords.' })
  password!: string

  @Field(() => String, { description: 'Given name.' })
  firstName!: string

  @Field(() => String, { description: 'Family name.' })
  lastName!: string

  @Field(() => DateScalar, { description: 'Date of birth.' })
  dateOfBirth!: string

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  contactPhone?: string | null
}

@InputType('RegisterAgencyInput', { description: 'What opens an agency’s account.' })
export class RegisterAgencyInput {
  @Field(() => String, { description: 'The address to log in with.' })
  email!: string

  @Field(() => String, { description: 'At least 12 characters, and none of the common passwords.' })
  password!: string

  @Field(() => String, { description: 'The name it trades under.' })
  companyName!: string

  @Field(() => String, { description: 'Whom to ask for.' })
  contactPerson!: string

  @Field(() => String, { description: 'The e-mail address for travelers’ questions.' })
  contactEmail!: string

  @Field(() => String, { nullable: true, description: 'The telephone number for travelers’ questions.' })
  contactPhone?: string | null

  @Field(() => String, { nullable: true, description: 'The name in the company register.' })
  legalName?: string | null

  @Field(() => String, { nullable: true, description: 'The tax number; needed before the first launch.' })
  taxId?: string | null

  @Field(() => String, { nullable: true, description: 'The registered address; needed before the first launch.' })
  legalAddress?: string | null

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  description?: string | null
}

@InputType('LogInInput', { description: 'Who one is.' })
export class LogInInput {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string

  @Field(() => String, { description: 'Its password.' })
  password!: string
}

@InputType('ChangePasswordInput', { description: 'The present password and the next.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  currentPassword!: string

  @Field(() => String, { description: 'The new password: at least 12 characters, and none of the common ones.' })
  newPassword!: string
}

@InputType('RequestPasswordResetInput', { description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string
}

@InputType('ResetPasswordInput', { description: 'The link that was mailed, and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token from the link.' })
  token!: string

  @Field(() => String, { description: 'The new password: at least 12 characters, and none of the common ones.' })
  newPassword!: string
}

@InputType('VerifyEmailInput', { description: 'The link that was mailed.' })
export class VerifyEmailInput {
  @Field(() => String, { description: 'The token from the link.' })
  token!: string
}

@InputType('EndSessionInput', { description: 'Which session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string
}
