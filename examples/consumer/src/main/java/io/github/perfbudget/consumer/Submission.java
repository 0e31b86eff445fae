package io.github.perfbudget.consumer;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.jakarta.ValidFiling;
import jakarta.validation.constraints.NotBlank;

/**
 * A filing that somebody handed in.
 *
 * @param sender who handed it in
 * @param filing the filing, without errors
 */
public record Submission(
    @NotBlank String sender, @ValidFiling(atLeast = Severity.ERROR) Filing filing) {}
