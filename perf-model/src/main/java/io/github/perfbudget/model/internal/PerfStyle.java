package io.github.perfbudget.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of the project: generated classes are package-private and carry no
 * annotations of their own, builders are strict (nothing is set twice) and hidden behind a
 * hand-declared {@code Builder}.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibilityString = "PACKAGE",
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    depluralize = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = true))
public @interface PerfStyle {}
