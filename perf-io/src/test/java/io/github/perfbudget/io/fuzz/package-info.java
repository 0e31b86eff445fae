/**
 * What no input may bring down: each target reads, judges and writes whatever comes, and ends with
 * a value or with the one exception that the documentation names.
 */
package io.github.perfbudget.io.fuzz;
