import { useReturn } from '@astro/web'
import { getRouteApi } from '@tanstack/react-router'
import { ForgotPassword } from '../features/entrance/forgot-password.tsx'
import { LogIn } from '../features/entrance/log-in.tsx'
import { ResetPassword } from '../features/entrance/reset-password.tsx'
import { SignUp } from '../features/entrance/sign-up.tsx'
import { VerifyEmail } from '../features/entrance/verify-email.tsx'

const logIn = getRouteApi('/log-in')
const signUp = getRouteApi('/sign-up')
const reset = getRouteApi('/reset-password')
const verify = getRouteApi('/verify-email')

export function LogInRoute() {
  const { returnTo } = logIn.useSearch()
  return <LogIn returnTo={returnTo} onEntered={useReturn(returnTo, '/')} />
}

export function SignUpRoute() {
  const { returnTo } = signUp.useSearch()
  return <SignUp returnTo={returnTo} onEntered={useReturn(returnTo, '/')} />
}

export function ForgotPasswordRoute() {
  return <ForgotPassword />
}

export function ResetPasswordRoute() {
  return <ResetPassword token={reset.useSearch().token} />
}

export function VerifyEmailRoute() {
  return <VerifyEmail token={verify.useSearch().token} />
}
