/**
 * Gives lambdas classes of their own in jars that a tool is started from.
 *
 * <p>A JVM makes the class of a lambda when it first comes to it; even where the class lies in an
 * archive (class-data sharing), Java 17 takes ten times as long to link it as to load a class that
 * is simply there. A tool that runs for a quarter of a second and meets a thousand lambdas feels
 * that. Nothing else changes, and only the tool's own copies of the jars are written.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.prelink;
