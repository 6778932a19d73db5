/** An answer before it is made one of the web's: what takes thousands of posts a second needs no more. */
export interface Plain {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Every answer of the API that is not a success. `error` is for programs, `message` for people. */
export function plainProblem(
  status: number,
  error: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Plain {
  return plainJson({ error, message }, status, headers);
}

export function plainJson(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Plain {
  return plainText(JSON.stringify(body), 'application/json; charset=utf-8', status, headers);
}

export function problem(
  status: number,
  error: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return asResponse(plainProblem(status, error, message, headers));
}

export function jsonAnswer(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return asResponse(plainJson(body, status, headers));
}

export function textAnswer(
  body: string,
  type: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return asResponse(plainText(body, type, status, headers));
}

export function asResponse({ status, headers, text }: Plain): Response {
  return new Response(text, { status, headers });
}

function plainText(
  text: string,
  type: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Plain {
  return {
    status,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
    text,
  };
}
