package it.trama.trust.signin;

import org.jspecify.annotations.Nullable;

/** The sign-in page, with what went wrong before. */
public record SignInPage(@Nullable String problem, @Nullable String note) {}
