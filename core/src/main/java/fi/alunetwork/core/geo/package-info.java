/** Points on the earth and what it costs to get from one to another. Uses nothing of this project. */
@NullMarked
package fi.alunetwork.core.geo;

import org.jspecify.annotations.NullMarked;
