package fi.alunetwork.store.graph;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a {@code Revision} node. Lists hold one entry a changed field; an empty text stands for nothing.
 *
 * @param number counted from 1
 * @param at when the change was made
 * @param by the account that made it; null where the program itself did
 * @param source what made it
 * @param action what was done; null, as before there were edits, for an import
 * @param recordKind what was edited; null for an import
 * @param recordId its key; null for an import
 * @param fields the fields that were changed; null for an import
 * @param before what stood in them; null for an import
 * @param after what stands in them since; null for an import
 * @param attempt tells a change that is tried again after a lost connection from another one
 */
record RevisionNode(
        long number,
        ZonedDateTime at,
        @Nullable String by,
        String source,
        @Nullable String action,
        @Nullable String recordKind,
        @Nullable String recordId,
        @Nullable List<String> fields,
        @Nullable List<String> before,
        @Nullable List<String> after,
        @Nullable String attempt) {}
