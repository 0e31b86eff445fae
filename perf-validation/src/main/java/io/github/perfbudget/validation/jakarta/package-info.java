/**
 * The bridge to Jakarta Validation (与 Jakarta Validation 对接). Public API.
 *
 * <p>{@link io.github.perfbudget.validation.jakarta.ValidFiling} on a field, parameter or record
 * component needs nothing but a provider; {@link
 * io.github.perfbudget.validation.jakarta.FilingValidation} validates a bare filing. Both run the
 * same rules: there is no second catalogue.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.validation.jakarta;
