package it.trama.kernel;

/**
 * What a use case answers: done with a value, or refused for a reason that has a type of its own.
 * Read it with {@code switch} and record patterns; there are no combinators on purpose.
 */
public sealed interface Result<T, R> {

    record Done<T, R>(T value) implements Result<T, R> {}

    record Refused<T, R>(R reason) implements Result<T, R> {}

    static <T, R> Result<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R> Result<T, R> refused(R reason) {
        return new Refused<>(reason);
    }
}
