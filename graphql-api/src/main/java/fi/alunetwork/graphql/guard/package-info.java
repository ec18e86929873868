/**
 * Keeps one question from hurting the others: one class a guard, in the order in which a question meets them after
 * {@code request} has let it through.
 *
 * <ol>
 *   <li>{@code WorkGuard}: how many questions are answered at once, and how long one may take
 *   <li>{@code DocumentGuard}: the size of the document, before it is parsed
 *   <li>{@code ShapeGuard}: depth, aliases, root fields and directives, before it is validated
 *   <li>{@code CostGuard}: what the pages and analyses would cost, before any work
 * </ol>
 *
 * <p>The schema's features know three things of all this: the directive {@code @cost} in {@code guard/cost.graphqls},
 * the time that is left, which an analysis takes as {@code @ContextValue Budget budget} and is not asked without, and
 * {@code Passing}, by which a field tells that its answer can change without a new revision.
 */
@NullMarked
package fi.alunetwork.graphql.guard;

import org.jspecify.annotations.NullMarked;
