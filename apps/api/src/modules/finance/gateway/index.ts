export {
  type Capture,
  type ChargeRequest,
  type ChargeResult,
  GatewayTimeout,
  type PaymentGateway,
  type RefundRequest,
} from './gateway.ts'
export { createSandboxGateway, type SandboxSettings } from './sandbox.ts'
