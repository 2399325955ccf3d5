/** The name of the database constraint that a statement has violated; null for any other error. */
export function violated(error: unknown): string | null {
  const driver = (error as { driverError?: { code?: unknown; constraint?: unknown } } | null)?.driverError;
  const isViolation = typeof driver?.code === 'string' && driver.code.startsWith('23');
  return isViolation && typeof driver.constraint === 'string' ? driver.constraint : null;
}
